/**
 * An address of this site to go on to, and never one elsewhere: "//example.org" and "/\example.org"
 * are read by browsers as another site, and line breaks and tabs are left out by them.
 * @param asked as it came, from whoever made the link
 * @returns path and query, or "/" when it is anything else
 */
export function localPath(asked: string | undefined): string {
  if (asked === undefined || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(asked)) return "/";
  const here = "https://here.invalid";
  const read = URL.parse(asked, here);
  return read?.origin === here && !read.pathname.startsWith("//")
    ? read.pathname + read.search
    : "/";
}
