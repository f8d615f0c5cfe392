using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Jiheng.Web.Shell;

/// <summary>整页答复。A whole page as the answer of an action, with what was typed and what is wrong with it.</summary>
public static class Answer
{
    public static IResult Page<T>(int status, Dictionary<string, object> parameters)
        where T : IComponent =>
        new RazorComponentResult<Document>(new Dictionary<string, object?> { [nameof(Document.Page)] = typeof(T), [nameof(Document.Parameters)] = parameters }) { StatusCode = status };
}
