// Apart from the other addresses, so that the worker shares no module with the pages: it must be one file.

/** Name of a browser's store of visited pages. `home` is the path the site lies under; several sites may share a host. */
export const storeOfPages = (home: string): string => `pages of ${home}`;

/** Name of its store of files whose names change with their contents. */
export const storeOfFiles = (home: string): string => `files of ${home}`;
