using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Jiheng.Web.Shell;

/// <summary>整页答复。The page again, whole, as the answer to an action that was refused: with what was typed and why.</summary>
public static class PageAnswer
{
    /// <param name="with">Parameters of the page.</param>
    public static RazorComponentResult<Document> Refused<TPage>(params (string Name, object? Value)[] with)
        where TPage : IComponent
    {
        IDictionary<string, object> given = with.Where(each => each.Value is not null).ToDictionary(each => each.Name, each => each.Value!, StringComparer.Ordinal);
        return new(new Dictionary<string, object?> { [nameof(Document.Page)] = typeof(TPage), [nameof(Document.With)] = given }) { StatusCode = StatusCodes.Status422UnprocessableEntity };
    }
}
