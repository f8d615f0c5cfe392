using Jiheng.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace Jiheng.Web.People;

/// <summary>接着提交。Shows who has signed in what was sent before, to be sent once more by the same action.</summary>
public static class ContinueKept
{
    public const string Address = SignIn.Address + "/kept";

    // For who signed in in another window. It changes nothing, and its form was made before anybody was signed in: the token that counts lies in what was kept.
    public static void Map(IEndpointRouteBuilder app) => app.MapPost(Address, ([FromForm] string? kept, KeptForms forms, HttpContext http) => AnswerAsync(http, forms, kept, "/"))
        .RequireAuthorization().DisableAntiforgery();

    /// <summary>After sign-in, with the person already in the request: to where one wanted to go, or to what is still to be sent.</summary>
    public static async Task<IResult> AnswerAsync(HttpContext http, KeptForms forms, string? kept, string from) => string.IsNullOrEmpty(kept)
        ? Results.LocalRedirect(from)
        : Answer.Page<KeptFormPage>(StatusCodes.Status200OK, new() { [nameof(KeptFormPage.Form)] = (await forms.OpenAsync(http, kept))!, [nameof(KeptFormPage.From)] = from });
}
