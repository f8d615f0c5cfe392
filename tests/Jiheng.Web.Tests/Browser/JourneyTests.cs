using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Quantities;
using Jiheng.Tests.Workbooks;
using Jiheng.Web.Evaluations;
using Jiheng.Web.SampleCounty;
using Jiheng.Web.Tests.Evidences;
using Jiheng.Web.Tests.Hosting;
using Microsoft.Playwright;

namespace Jiheng.Web.Tests.Browser;

/// <summary>One self-evaluation from the bureau's call to its acceptance, by five people in a browser, each on pages only.</summary>
public sealed class JourneyTests(Hosts hosts, Browsers browsers)
{
    private const string Unit = "青禾县史志馆";

    private const string Campaign = "2020年度史志馆整体支出绩效自评";

    private const string SystemId = "hongjiang-2020";

    // An indicator may want a judgement first and a figure after it.
    private const int MostSaves = 50;

    [Fact]
    public async Task A_unit_is_called_fills_in_is_returned_mends_and_is_accepted()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        await Some.UnitAsync(host, Unit, editor: "szg.tb", head: "szg.fzr");

        var address = await CallAsync(host);
        var editor = await browsers.OpenAsync(host, "szg.tb");
        await FiguresAsync(editor, address);
        await ScoresAsync(editor, address);
        await EvidenceAsync(editor, address);
        await TextsAsync(editor, address);
        await SelfCheckAsync(editor, address);
        await editor.PictureAsync("10-self-check");
        await SendAsync(editor, address, "11-submit");
        await SignAsync(host, address, "12-sign");
        await ReturnAsync(host, address);
        await MendAsync(editor, address);
        await SendAsync(editor, address, null);
        await SignAsync(host, address, null);
        await AcceptAsync(host, address);
        await OthersAsync(editor);

        var stages = await host.InDatabaseAsync(db => db.Evaluations.Where(each => each.Unit.Name == Unit && each.Campaign.Name == Campaign).Select(each => each.Stage).ToListAsync());
        Assert.Equal([Stage.Accepted], stages);
        await editor.Context.CloseAsync();
    }

    // The bureau calls one unit; its editor's home page leads to the evaluation.
    private async Task<string> CallAsync(WorkbenchHost host)
    {
        var bureau = await browsers.OpenAsync(host, "jxg");
        await bureau.PictureAsync("02-bureau-home");
        await bureau.GotoAsync("/campaigns/new");
        await bureau.FillAsync("[name=name]", Campaign);
        await bureau.FillAsync("[name=year]", "2020");
        await bureau.SelectOptionAsync("[name=system]", SystemId);
        await bureau.FillAsync("[name=materials]", "部门决算报表");
        await bureau.CheckAsync("[name=which][value=chosen]");
        await bureau.EvaluateAsync("document.querySelectorAll('.campaign-form details').forEach(each => each.open = true)");
        await bureau.GetByLabel(Unit, new() { Exact = true }).CheckAsync();
        await bureau.PictureAsync("03-new-campaign");
        await bureau.ClickAsync("text=开始评价工作");
        await bureau.WaitForURLAsync("**/campaigns/*-*");
        var link = await bureau.Locator("table a[href^='/evaluations/']").First.GetAttributeAsync("href");
        await bureau.GotoAsync("/campaigns");
        await bureau.Context.CloseAsync();
        return string.Join('/', link!.Split('/')[..3]);
    }

    private static async Task FiguresAsync(IPage page, string address)
    {
        await page.PictureAsync("04-unit-home");
        await page.ClickAsync($"a[href^='{address}']");
        await page.SetInputFilesAsync(".import input[type=file]", new FilePayload { Name = "决算数据.xlsx", MimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Buffer = Workbook() });
        await page.ClickAsync(".import button");
        await page.Locator(".import-preview").WaitForAsync();
        await page.PictureAsync("05-import");
        await page.ClickAsync("text=确认导入勾选的各项");
        await page.GotoAsync(address + "/figures/basic");
        await page.FillAsync("[name='staff_establishment.value']", "86");
        await page.ClickAsync("main button:text-is('保存')");
        await page.GetByText("最近保存").First.WaitForAsync();
        await page.PictureAsync("06-figures");
    }

    // Every indicator that has no points yet is judged on the page, or does not apply; lost points get their reason.
    private static async Task ScoresAsync(IPage page, string address)
    {
        await page.GotoAsync(address + "/score");
        await page.PictureAsync("07-score");
        for (var saves = 0; saves < MostSaves && await page.Locator("#lacking a").CountAsync() > 0; saves++)
        {
            var row = page.Locator(await page.Locator("#lacking a").First.GetAttributeAsync("href") ?? "");
            await JudgeAsync(row, isJudged: await row.Locator(".state-cell").GetByText("待判定").CountAsync() > 0, isOpen: await row.Locator(".points").InnerTextAsync() == "—");
            await page.RunAndWaitForResponseAsync(() => row.GetByText("保存", new() { Exact = true }).ClickAsync(), answer => answer.Request.Method == "POST");
            await page.WaitForFunctionAsync("() => !document.querySelector('.htmx-request, .htmx-swapping, .htmx-settling')");
        }
        Assert.Contains("每个指标都有得分", await page.Locator("#lacking").InnerTextAsync(), StringComparison.Ordinal);
    }

    private static async Task JudgeAsync(ILocator row, bool isJudged, bool isOpen)
    {
        // A row that was saved and still wants something stays open.
        if (!await row.Locator("td details").First.EvaluateAsync<bool>("each => each.open"))
            await row.Locator("summary").First.ClickAsync();
        var items = row.Locator("[type=radio][value='是']");
        for (var at = 0; at < await items.CountAsync(); at++)
            await items.Nth(at).CheckAsync();
        var counts = row.Locator("[name^='count.']");
        for (var at = 0; at < await counts.CountAsync(); at++)
            await counts.Nth(at).FillAsync("0");
        await row.Locator("[name=deduction]").FillAsync("年中追加了上级专款，预算编制时没有预计到。");
        if (!isOpen || (isJudged && await items.CountAsync() + await counts.CountAsync() > 0))
            return;
        await row.Locator(".not-applicable summary").ClickAsync();
        await row.Locator(".not-applicable textarea").FillAsync("本年没有这项工作。");
    }

    private static async Task EvidenceAsync(IPage page, string address)
    {
        await page.GotoAsync(address + "/evidence");
        await page.SetInputFilesAsync(".upload input[type=file]", new FilePayload { Name = "2020年度部门决算.pdf", MimeType = "application/pdf", Buffer = Files.Pdf() });
        await page.SelectOptionAsync(".upload [name=for]", new SelectOptionValue { Label = "部门决算报表" });
        await page.ClickAsync(".upload button");
        await page.GetByText("2020年度部门决算.pdf").First.WaitForAsync();
        await page.PictureAsync("08-evidence");
    }

    private static async Task TextsAsync(IPage page, string address)
    {
        await page.GotoAsync(address + "/report");
        foreach (var section in await page.Locator(".report-section").EvaluateAllAsync<string[]>("all => all.map(each => each.id)"))
        {
            if (!Texts.TryGetValue(section, out var text))
                continue;
            await page.GotoAsync($"{address}/report?edit={section}#{section}");
            await page.FillAsync("#section-text", text);
            await page.Locator("#section-preview p").First.WaitForAsync();
            if (section == "budget")
                await page.PictureAsync("09-report", "#budget");
            await page.ClickAsync("text=保存并确认是本年度内容");
            await page.Locator($"#{section} .section-state.done").WaitForAsync();
        }
    }

    private static async Task SelfCheckAsync(IPage page, string address)
    {
        await page.GotoAsync(address + "/check");
        while (await page.Locator(".error .self-check-item:not(.answered)").CountAsync() is > 0 and var open)
        {
            var item = page.Locator(".error .self-check-item:not(.answered)").First;
            await item.Locator("summary").ClickAsync();
            await item.Locator("textarea").FillAsync("已核对原始账表，情况属实。");
            await item.GetByText("保存答复").ClickAsync();
            await page.WaitForFunctionAsync("before => document.querySelectorAll('.error .self-check-item:not(.answered)').length < before", open);
        }
        Assert.Contains("可以送签", await page.Locator(".self-check-sum").InnerTextAsync(), StringComparison.Ordinal);
    }

    private static async Task SendAsync(IPage page, string address, string? picture)
    {
        await page.GotoAsync(address + "/submit");
        if (picture is not null)
            await page.PictureAsync(picture);
        await page.ClickAsync("form.move button:text-is('送负责人签署')");
        await page.Locator(".history").GetByText("送负责人签署").First.WaitForAsync();
    }

    private async Task SignAsync(WorkbenchHost host, string address, string? picture)
    {
        var head = await browsers.OpenAsync(host, "szg.fzr");
        await head.GotoAsync(address + "/submit");
        if (picture is not null)
            await head.PictureAsync(picture, ".moves");
        await head.FillAsync("form.move [name=password]", SampleAccounts.Password);
        await head.ClickAsync("form.move button:text-is('签署并提交')");
        await head.Locator(".history").GetByText("签署并提交").First.WaitForAsync();
        await head.Context.CloseAsync();
    }

    private async Task ReturnAsync(WorkbenchHost host, string address)
    {
        var department = await browsers.OpenAsync(host, "zfb.zg");
        await department.GotoAsync(address + "/submit");
        await department.ClickAsync("form.move button:text-is('审核通过，报财政')");
        await department.Locator(".history").GetByText("审核通过").First.WaitForAsync();
        await department.Context.CloseAsync();
        var bureau = await browsers.OpenAsync(host, "jxg");
        await bureau.GotoAsync(address + "/submit");
        await bureau.ClickAsync("summary:text-is('退回修改')");
        await bureau.FillAsync("details[open] [name=opinion]", "请补充改进措施的完成时间。");
        await bureau.FillAsync("details[open] [name=findings]", "改进措施没有写完成时间");
        await bureau.PictureAsync("13-return", ".moves");
        await bureau.ClickAsync("details[open] button:text-is('退回修改')");
        await bureau.Locator(".returned-findings").First.WaitForAsync();
        await bureau.Context.CloseAsync();
    }

    private static async Task MendAsync(IPage page, string address)
    {
        await page.GotoAsync(address + "/submit");
        await page.Locator(".returned-findings").GetByText("改进措施没有写完成时间").First.WaitForAsync();
        await page.GotoAsync(address + "/report?edit=measures#measures");
        await page.FillAsync("#section-text", "按季度核对预算执行进度，2021年6月底前完成项目支出的清理。");
        await page.ClickAsync("text=保存并确认是本年度内容");
        await page.Locator("#measures .section-state.done").WaitForAsync();
        await SelfCheckAsync(page, address);
    }

    private async Task AcceptAsync(WorkbenchHost host, string address)
    {
        foreach (var account in new[] { "zfb.zg", "jxg" })
        {
            var page = await browsers.OpenAsync(host, account);
            await page.GotoAsync(address + "/submit");
            await page.ClickAsync("form.move button:text('审核通过')");
            await page.Locator(".history").GetByText("审核通过").First.WaitForAsync();
            if (account == "jxg")
            {
                await page.PictureAsync("14-history", ".history");
                await page.GotoAsync("/campaigns");
                await page.ClickAsync("table a[href^='/campaigns/']:has-text('2020年度部门')");
                await page.PictureAsync("15-campaign");
                await PublishAsync(page, address);
            }
            await page.Context.CloseAsync();
        }
    }

    // Two pages off the way: the door, and the check of a report somebody already has.
    private static async Task OthersAsync(IPage page)
    {
        await page.GotoAsync("/check");
        await page.SetInputFilesAsync("#drop input[type=file]", new FilePayload { Name = "自评报告.txt", MimeType = "text/plain", Buffer = System.Text.Encoding.UTF8.GetBytes(Report) });
        await page.ClickAsync("#drop button");
        await page.Locator(".card").First.WaitForAsync();
        await page.PictureAsync("16-checked");
        await page.GotoAsync("/");
        await page.ClickAsync("button:text-is('退出')");
        await page.GotoAsync("/sign-in");
        await page.Locator("[name=account]").WaitForAsync();
        await page.PictureAsync("01-sign-in");
    }

    private const string Report = """
        青禾县史志馆2020年度部门整体支出绩效自评报告
        一、基本情况
        年末核定编制86人，实有在职人员66人。
        二、收支情况
        本年支出合计1240.71万元，其中：基本支出1190.20万元，项目支出60.51万元。
        “三公”经费预算30万元，实际支出28.47万元，为预算的94.5%，其中：公务用车运行维护费21.30万元，公务接待费7.17万元。
        三、自评得分
        本单位自评得分92分，等级为“良”。
        """;

    // The telephone number in the report is covered in the copy that everyone may read, and there only.
    private static async Task PublishAsync(IPage page, string address)
    {
        await page.GotoAsync(address + "/publication");
        await page.Locator(".publication table").GetByText("13800138000").WaitForAsync();
        await page.PictureAsync("17-publication");
        await page.ClickAsync("button:text-is('公开')");
        await page.ClickAsync("text=看公开的页面");
        await page.GetByText("联系电话＊＊＊＊＊＊＊＊＊＊＊").First.WaitForAsync();
        Assert.DoesNotContain("13800138000", await page.ContentAsync(), StringComparison.Ordinal);
        Assert.Empty(await AccessibilityTests.BarriersAsync(page, "published"));
        await page.PictureAsync("18-published", "article");
    }

    private static readonly Dictionary<string, string> Texts = new()
    {
        ["overview"] = "本馆主要承担县志、年鉴的编纂和地方史料的收集整理。年末核定编制{编制数}，实有在职人员{在职人员数}。史料查询的联系电话13800138000。",
        ["budget"] = "本年收入合计{收入决算数}，支出合计{支出决算数}，其中基本支出{基本支出决算数}。",
        ["results"] = "年初确定的各项工作按计划完成，年鉴按时出版，史料整理按时交付。",
        ["score"] = "对照评价指标体系，本单位自评得分{得分}，等级为“{等级}”。",
        ["problems"] = "预算编制不够细，年中追加了上级专款，预算调整的幅度偏大。",
        ["measures"] = "按季度核对预算执行进度，及时清理项目支出。",
    };

    // The figures of the published report, as somebody's workbook would have them.
    private static byte[] Workbook()
    {
        var figures = Hosts.Content.Samples.First(sample => sample.SystemId == SystemId).Figures;
        var rows = figures.ThisYear.Where(each => each.Value is Observed<Quantity>.Known).OrderBy(each => each.Key, StringComparer.Ordinal)
            .Select(each => (object?[])[each.Key, Known(each.Value).Value, Before(figures, each.Key), Known(each.Value).Unit.Name, "2020年度部门决算"]);
        return AWorkbook.Of(("数据", [["数据项", "本年", "上年", "单位", "来源"], .. rows]));
    }

    private static decimal? Before(FigureSet figures, string name) => figures.LastYear.GetValueOrDefault(name) is Observed<Quantity>.Known before ? before.Value.Value : null;

    private static Quantity Known(Observed<Quantity> observed) => ((Observed<Quantity>.Known)observed).Value;
}
