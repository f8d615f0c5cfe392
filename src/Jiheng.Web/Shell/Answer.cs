using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Jiheng.Web.Shell;

/// <summary>答复。What an action answers with beside the results of the framework.</summary>
public static class Answer
{
    /// <summary>A whole page, with what was typed and what is wrong with it.</summary>
    public static IResult Page<T>(int status, Dictionary<string, object> parameters)
        where T : IComponent =>
        new RazorComponentResult<Document>(new Dictionary<string, object?> { [nameof(Document.Page)] = typeof(T), [nameof(Document.Parameters)] = parameters }) { StatusCode = status };
}
