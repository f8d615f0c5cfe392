namespace Jiheng.Tests.Reports.Showing;

public sealed class PictureTests
{
    [Fact]
    public void Findings_of_a_report_as_text()
    {
        using var check = CheckRan.OfInvented();

        Approve.Text("findings-text", check.Run(Invented.FileName).Output);
    }

    [Fact]
    public void All_statements_of_a_report_as_text()
    {
        using var check = CheckRan.OfInvented();

        Approve.Text("all-text", check.Run(Invented.FileName, "--all").Output);
    }

    [Fact]
    public void Findings_of_a_report_as_json()
    {
        using var check = CheckRan.OfInvented();

        Approve.Text("findings-json", check.Run(Invented.FileName, "--format", "json").Output);
    }

    [Fact]
    public void Findings_of_a_report_as_a_page()
    {
        using var check = CheckRan.OfInvented();

        check.Run(Invented.FileName, "--all", "-o", "page.html");

        Approve.Text("page", check.Written("page.html"));
    }
}
