export * from '../../../scripts/verify/pages.ts';
