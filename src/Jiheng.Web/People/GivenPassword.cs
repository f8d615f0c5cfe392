using System.Security.Cryptography;

namespace Jiheng.Web.People;

/// <summary>初始密码。Made for an account, shown once, and to be changed at the first sign-in.</summary>
public static class GivenPassword
{
    // Without letters and digits that look alike on paper.
    private const string Small = "abcdefghjkmnpqrstuvwxyz";
    private const string Capital = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private const string Digits = "23456789";

    public static string Make() =>
        RandomNumberGenerator.GetString(Capital, 2) + RandomNumberGenerator.GetString(Small, 6) + RandomNumberGenerator.GetString(Digits, 4);
}
