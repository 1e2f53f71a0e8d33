import type { Page } from "playwright-core";

/** Opens a page of these files, by path, each with its type; nothing goes over a network, and anything else is not found. */
export async function serve(
  page: Page,
  files: Readonly<Record<string, readonly [type: string, body: string | Buffer]>>,
): Promise<void> {
  const origin = "http://page.test";
  await page.route("**/*", async (route) => {
    const [contentType, body] = files[new URL(route.request().url()).pathname] ?? ["text/plain", undefined];
    if (body === undefined) await route.fulfill({ status: 404, contentType, body: "not found" });
    else await route.fulfill({ contentType, body });
  });
  await page.goto(`${origin}/`);
}
