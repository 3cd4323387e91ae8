import type { APIRoute, GetStaticPaths } from 'astro';
import { exportFiles } from '../domain/export/files.ts';
import { exporting } from '../reading/exports.ts';

/** Every file that is no page: data, exports, feeds, Markdown twins. Their addresses and texts come from one table. */
export const getStaticPaths: GetStaticPaths = () =>
  [...exportFiles(exporting)].map(([path, file]) => ({ params: { file: path.slice(1) }, props: { file } }));

export const GET: APIRoute = ({ props }) => {
  const { file } = props as { file: { contentType: string; render: () => string } };
  return new Response(file.render(), { headers: { 'content-type': file.contentType } });
};
