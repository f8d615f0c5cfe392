// A form that could not be saved stays as it was typed, with one sentence above it.
const sentence = (status: number) =>
  status === 401 ? "登录已过期，没有保存；请在新窗口登录后再保存，已填的内容还在。"
  : status === 403 ? "这份自评现在不能修改，没有保存；请刷新页面看它到了哪个环节。"
  : status === 429 ? "保存得太频繁，没有保存；请稍等片刻再试，已填的内容还在。"
  : status === 400 ? "页面打开太久，没有保存；请在新窗口打开本页核对后再保存，已填的内容还在。"
  : "没有保存，请稍后再试；已填的内容还在。";

export function sayWhatFailed() {
  // Told apart from a page that is opened, an expired session answers with 401 instead of the sign-in page.
  document.body.addEventListener("htmx:configRequest", event => { (event as CustomEvent).detail.headers["X-Requested-With"] = "XMLHttpRequest"; });
  for (const failed of ["htmx:responseError", "htmx:sendError", "htmx:timeout"]) {
    document.body.addEventListener(failed, event => {
      const { elt, xhr } = (event as CustomEvent<{ elt: HTMLElement; xhr: XMLHttpRequest }>).detail;
      const form = elt.closest("form") ?? elt;
      const problem = form.querySelector<HTMLElement>(".problem") ?? document.createElement("p");
      problem.className = "problem";
      problem.setAttribute("role", "alert");
      problem.textContent = sentence(xhr.status);
      form.prepend(problem);
    });
  }
}
