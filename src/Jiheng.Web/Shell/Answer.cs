using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Jiheng.Web.Shell;

/// <summary>操作的答复。A whole page, for an action that was refused: what was typed and one sentence.</summary>
public static class Answer
{
    public static IResult With<TPage>(int status, Dictionary<string, object> given)
        where TPage : IComponent => new RazorComponentResult<Document>(new { Page = typeof(TPage), Given = (IDictionary<string, object>)given }) { StatusCode = status };
}
