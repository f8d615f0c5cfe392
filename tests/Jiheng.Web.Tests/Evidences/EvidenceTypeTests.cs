using System.Text;
using Jiheng.Web.Evidences;
using Jiheng.Web.Shell;

namespace Jiheng.Web.Tests.Evidences;

public sealed class EvidenceTypeTests
{
    [Fact]
    public void A_file_is_what_its_bytes_say()
    {
        Assert.Equal(".pdf", Ending(Files.Pdf()));
        Assert.Equal(".png", Ending(Files.Png));
        Assert.Equal(".jpg", Ending(Files.Jpeg));
        Assert.Equal(".docx", Ending(Files.Package("[Content_Types].xml", "word/document.xml")));
        Assert.Equal(".xlsx", Ending(Files.Package("[Content_Types].xml", "xl/workbook.xml")));
        Assert.Equal(".doc", Ending(Files.Compound("WordDocument")));
        Assert.Equal(".xls", Ending(Files.Compound("Workbook")));
    }

    [Fact]
    public void Programs_pages_and_other_packages_are_no_evidence()
    {
        Assert.Null(EvidenceType.Of("MZ\0"u8.ToArray()));
        Assert.Null(EvidenceType.Of(Encoding.UTF8.GetBytes("<html><script>alert(1)</script></html>")));
        Assert.Null(EvidenceType.Of(Files.Package("a.txt")));
        Assert.Null(EvidenceType.Of(Files.Package("word/document.xml", "word/vbaProject.bin")));
        Assert.Null(EvidenceType.Of(Files.Compound("Other")));
        Assert.Null(EvidenceType.Of([(byte)'P', (byte)'K', 3, 4, 0]));
        Assert.Null(EvidenceType.Of([]));
    }

    [Theory]
    [InlineData("决算报表.pdf", "决算报表.pdf")]
    [InlineData("../../etc/passwd.pdf", "passwd.pdf")]
    [InlineData("C:\\Users\\张三\\决算.xlsx", "决算.xlsx")]
    [InlineData("a\r\nSet-Cookie: x\".pdf", "aSet-Cookie x.pdf")]
    [InlineData("附件\u202Efdp.exe", "附件fdp.exe")]
    [InlineData("..", "未命名")]
    [InlineData("", "未命名")]
    public void A_name_keeps_no_path_and_nothing_that_misleads(string sent, string kept) => Assert.Equal(kept, FileName.Cleaned(sent));

    [Fact]
    public void A_long_name_is_cut_and_keeps_its_ending() => Assert.EndsWith("长.pdf", FileName.Cleaned(new string('长', 300) + ".pdf"), StringComparison.Ordinal);

    private static string? Ending(byte[] content) => EvidenceType.Of(content)?.Endings[0];
}
