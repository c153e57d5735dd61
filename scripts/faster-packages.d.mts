import type { Plugin } from 'esbuild';

export declare const fasterPackages: Plugin;
