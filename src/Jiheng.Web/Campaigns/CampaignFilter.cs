using System.Globalization;
using Jiheng.Web.Evaluations;
using Microsoft.AspNetCore.WebUtilities;

namespace Jiheng.Web.Campaigns;

/// <summary>单位列表的筛选和排序, as the address of the page says it.</summary>
/// <param name="Stage">环节.</param>
/// <param name="Text">Part of a unit's name or number.</param>
/// <param name="Section">归口业务股.</param>
/// <param name="Order">排序.</param>
/// <param name="Descending">降序.</param>
/// <param name="Page">From 1.</param>
public sealed record CampaignFilter(Stage? Stage, string Text, string Section, RowOrder Order, bool Descending, int Page)
{
    public const int PageSize = 50;

    /// <summary>What is not understood is left out: an address is no form to be corrected.</summary>
    public static CampaignFilter Read(string? stage, string? text, string? section, string? order, string? page) => new(
        Enum.TryParse<Stage>(stage, out var known) && Enum.IsDefined(known) ? known : null,
        (text ?? "").Trim(),
        section ?? "",
        Enum.TryParse<RowOrder>(order?.TrimStart('-'), ignoreCase: true, out var by) && Enum.IsDefined(by) ? by : RowOrder.Code,
        order is ['-', ..],
        int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Max(number, 1) : 1);

    public string AddressIn(string path)
    {
        Dictionary<string, string?> query = new(StringComparer.Ordinal)
        {
            ["stage"] = Stage?.ToString(),
            ["q"] = Text.Length > 0 ? Text : null,
            ["section"] = Section.Length > 0 ? Section : null,
            ["sort"] = Order == RowOrder.Code && !Descending ? null : OrderName,
            ["page"] = Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null,
        };
        return QueryHelpers.AddQueryString(path, query.Where(part => part.Value is not null));
    }

    /// <summary>By this column; the other way round when it is so already. Numbers begin with the highest.</summary>
    public CampaignFilter By(RowOrder order) => this with { Order = order, Descending = order == Order ? !Descending : order is RowOrder.Points or RowOrder.Errors or RowOrder.Changed, Page = 1 };

    public string OrderName => (Descending ? "-" : "") + Order;
}

/// <summary>排序依据：预算编码、名称、环节、得分、未处理错误、最近变动。</summary>
public enum RowOrder { Code, Name, Stage, Points, Errors, Changed }
