import fc from 'fast-check';

// The same generated input on every run, so that a failure is a change of ours and can be run again; FUZZ_SEED tries other input.
fc.configureGlobal({ seed: Number(process.env['FUZZ_SEED'] ?? 20_260_602) });
