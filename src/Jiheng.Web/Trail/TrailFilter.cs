using System.Globalization;
using Jiheng.Web.Campaigns;
using Jiheng.Web.Data;
using Jiheng.Web.Shell;
using Microsoft.AspNetCore.WebUtilities;

namespace Jiheng.Web.Trail;

/// <summary>留痕筛选, as the address of the page says it.</summary>
/// <param name="Unit">Part of a unit's name.</param>
/// <param name="Person">Part of a name or account.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, included.</param>
/// <param name="Before">Only lines with lower numbers: the next page.</param>
public sealed record TrailFilter(string Unit, string Person, DateOnly? From, DateOnly? To, long? Before)
{
    public const int PageSize = 50;

    public static TrailFilter Read(string? unit, string? person, string? from, string? to, string? before) => new(
        (unit ?? "").Trim(), (person ?? "").Trim(), DueDay.Read(from), DueDay.Read(to), long.TryParse(before, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null);

    public IQueryable<TrailEntry> On(WorkbenchDb db, IQueryable<TrailEntry> lines)
    {
        if (Unit.Length > 0)
            lines = lines.Where(line => db.Evaluations.Any(each => each.Id == line.Subject && each.Unit.Name.Contains(Unit)));
        if (Person.Length > 0)
            lines = lines.Where(line => line.By.Contains(Person));
        if (From is { } from && ChinaDay.Begins(from) is var first)
            lines = lines.Where(line => line.At >= first);
        if (To is { } to && ChinaDay.Begins(to.AddDays(1)) is var end)
            lines = lines.Where(line => line.At < end);
        return Before is { } before ? lines.Where(line => line.Number < before) : lines;
    }

    public string After(string path, long number) => QueryHelpers.AddQueryString(path, new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["unit"] = Given(Unit),
        ["person"] = Given(Person),
        ["from"] = From is { } from ? DueDay.Field(from) : null,
        ["to"] = To is { } to ? DueDay.Field(to) : null,
        ["before"] = number.ToString(CultureInfo.InvariantCulture),
    }.Where(part => part.Value is not null));

    private static string? Given(string text) => text.Length > 0 ? text : null;
}

/// <summary>留痕列表的一行。</summary>
public sealed record TrailRow(long Number, DateTimeOffset At, string By, string What, string? About, Guid? Subject, string Detail, bool IsEvaluation)
{
    /// <summary>The latest first, one more than a page so that the page knows whether there is another.</summary>
    public static Task<List<TrailRow>> ReadAsync(WorkbenchDb db, IQueryable<TrailEntry> lines, CancellationToken ct) => lines
        .OrderByDescending(line => line.Number).Take(TrailFilter.PageSize + 1)
        .Select(line => new TrailRow(
            line.Number, line.At, line.By, line.What,
            db.Evaluations.Where(each => each.Id == line.Subject).Select(each => each.Unit.Name).FirstOrDefault() ?? db.Campaigns.Where(each => each.Id == line.Subject).Select(each => each.Name).FirstOrDefault(),
            line.Subject, line.Detail, db.Evaluations.Any(each => each.Id == line.Subject)))
        .ToListAsync(ct);
}
