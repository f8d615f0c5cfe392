using System.Globalization;
using Microsoft.AspNetCore.Identity;

namespace Jiheng.Web.People;

/// <summary>密码要求。What a new password lacks, in the words of the page.</summary>
public sealed class PasswordProblems : IdentityErrorDescriber
{
    public override IdentityError PasswordTooShort(int length) => Says(nameof(PasswordTooShort), string.Create(CultureInfo.InvariantCulture, $"密码至少要{length}位。"));

    public override IdentityError PasswordRequiresDigit() => Says(nameof(PasswordRequiresDigit), "密码里要有数字。");

    public override IdentityError PasswordRequiresLower() => Says(nameof(PasswordRequiresLower), "密码里要有小写字母。");

    public override IdentityError PasswordRequiresUpper() => Says(nameof(PasswordRequiresUpper), "密码里要有大写字母。");

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) =>
        Says(nameof(PasswordRequiresUniqueChars), string.Create(CultureInfo.InvariantCulture, $"密码里至少要有{uniqueChars}种不同的字符。"));

    public override IdentityError PasswordMismatch() => Says(nameof(PasswordMismatch), "原密码不对。");

    public override IdentityError DuplicateUserName(string userName) => Says(nameof(DuplicateUserName), $"账号“{userName}”已经有了，请换一个。");

    private static IdentityError Says(string code, string description) => new() { Code = code, Description = description };
}
