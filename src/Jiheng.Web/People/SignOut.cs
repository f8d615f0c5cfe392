using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Jiheng.Web.People;

/// <summary>退出登录。</summary>
public static class SignOut
{
    public const string Address = "/sign-out";

    public static void Map(IEndpointRouteBuilder app) => app.MapPost(Address, RunAsync).RequireAuthorization();

    private static async Task<IResult> RunAsync([FromForm] string? _, SignInManager<Account> signIn)
    {
        await signIn.SignOutAsync();
        return Results.LocalRedirect(SignIn.Address);
    }
}
