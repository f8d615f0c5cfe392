using System.Buffers.Binary;
using System.Text;
using Jiheng.Documents.Reports;
using Jiheng.Documents.Reports.Programs;

namespace Jiheng.Tests.Reports;

/// <summary>Files that cannot be read say why, and what to hand in instead.</summary>
public sealed class UnreadFileTests
{
    private static readonly byte[] OleHead = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static byte[] Locked(string file, byte[] mark, Action<byte[], int> change)
    {
        var bytes = File.ReadAllBytes(Corpus.PathOf(file));
        var at = bytes.AsSpan().IndexOf(mark);
        Assert.True(at > 0);
        change(bytes, at);
        return bytes;
    }

    // The flag of the information block that says the document is encrypted.
    private static byte[] LockedWord() => Locked("自评报告.doc", [0xEC, 0xA5], (bytes, at) => bytes[at + 0x0B] |= 1);

    // A record right after the first one that says how the rest is encrypted.
    private static byte[] LockedWorkbook() => Locked("自评表.xls", [9, 8, 0x10, 0, 0, 6, 5, 0], (bytes, at) =>
    {
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(at + 20), 0x2F);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(at + 22), 128);
        byte[] way = [1, 0, 1, 0, 1, 0];
        way.CopyTo(bytes, at + 24);
    });

    [Fact]
    public void A_password_is_told_from_damage()
    {
        byte[] modern = [.. OleHead, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage\0")];
        var open = WordFile.Package(("mimetype", "application/vnd.oasis.opendocument.text"u8.ToArray()), ("content.xml", new byte[40]), ("META-INF/manifest.xml", "<manifest:encryption-data/>"u8.ToArray()));

        Assert.Equal("报告.docx：文档加了打开密码；请去掉密码后再试。", Corpus.Refusal(modern, "报告.docx"));
        Assert.Equal("报告.xlsx：文档加了打开密码；请去掉密码后再试。", Corpus.Refusal(modern, "报告.xlsx"));
        Assert.Equal("报告.doc：文档加了打开密码；请去掉密码后再试。", Corpus.Refusal(LockedWord(), "报告.doc"));
        Assert.Equal("报告.wps：文档加了打开密码；请去掉密码后再试。", Corpus.Refusal(LockedWord(), "报告.wps"));
        Assert.Equal("报告.odt：文档加了打开密码；请去掉密码后再试。", Corpus.Refusal(open, "报告.odt"));
        Assert.Equal("报告.et：工作簿加了打开密码；请去掉密码后再试。", Corpus.Refusal(LockedWorkbook(), "报告.et"));
    }

    [Theory]
    [InlineData("报告.rar", new byte[] { 0x52, 0x61, 0x72, 0x21, 0x1A, 7, 1, 0, 9 }, "解压")]
    [InlineData("报告.7z", new byte[] { 0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C, 0, 4 }, "解压")]
    [InlineData("报告.jpg", new byte[] { 0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10 }, "文字识别")]
    [InlineData("报告.png", new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A }, "文字识别")]
    public void Other_packages_and_pictures_are_known_by_their_first_bytes(string name, byte[] content, string step) =>
        Assert.Contains(step, Corpus.Refusal(content, name), StringComparison.Ordinal);

    [Theory]
    [InlineData("报告.docx", "Word 文档"), InlineData("报告.XLSX", "Excel 工作簿"), InlineData("报告.pdf", "PDF"), InlineData("报告.odt", "OpenDocument 文档")]
    public void A_file_that_is_not_what_its_name_says_is_refused_and_not_found_to_be_without_faults(string name, string kind)
    {
        Assert.Equal($"{name}：文件名以“{Path.GetExtension(name)}”结尾，内容却不是{kind}，可能没有保存完整或改过名；请用原来的程序打开后另存一份再试，是纯文本的请改名为 .txt。", Corpus.Refusal("x"u8.ToArray(), name));
        Assert.Contains("内容却不是", Corpus.Refusal([1, 0, 0xFF, 7, 0x80], name), StringComparison.Ordinal);
    }

    [Fact]
    public void What_programs_name_after_others_is_read_as_what_it_is()
    {
        Assert.IsType<ReportReading.Read>(ReportReader.Read("支出合计10万元。"u8.ToArray(), "报告.doc", cancellation: TestContext.Current.CancellationToken));
        Assert.IsType<ReportReading.Read>(ReportReader.Read("<html><body><p>支出合计10万元。</p></body></html>"u8.ToArray(), "报告.docx", cancellation: TestContext.Current.CancellationToken));
        Assert.IsType<ReportReading.Read>(ReportReader.Read(WordFile.Of("支出合计10万元。"), "报告.pdf", cancellation: TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Slides_fixed_layouts_and_saved_web_pages_say_what_to_hand_in()
    {
        Assert.Contains("OFD", Corpus.Refusal(WordFile.Package(("OFD.xml", "<ofd/>"u8.ToArray()), ("Doc_0/Document.xml", "<x/>"u8.ToArray())), "报告.ofd"), StringComparison.Ordinal);
        Assert.Contains("演示文稿", Corpus.Refusal(WordFile.Package(("[Content_Types].xml", "<Types/>"u8.ToArray()), ("ppt/presentation.xml", "<p/>"u8.ToArray())), "报告.pptx"), StringComparison.Ordinal);
        Assert.Contains("另存为 .docx", Corpus.Refusal("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\n"u8.ToArray(), "报告.mht"), StringComparison.Ordinal);
        Assert.Contains("另存为 .docx", Corpus.Refusal(Encoding.UTF8.GetBytes("<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><pkg:package xmlns:pkg=\"p\"/>"), "报告.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_package_with_a_password_and_one_with_names_of_Chinese_Windows_are_both_named_right()
    {
        var open = WordFile.Package(Encoding.GetEncoding("GB18030"), ("全县/财政局.txt", Encoding.UTF8.GetBytes("一、概况\n")), ("档案馆.txt", Encoding.UTF8.GetBytes("二、概况\n")));

        Assert.Equal(["全县.zip/全县/财政局.txt", "全县.zip/档案馆.txt"], Files(open).Select(file => file.Name));
        Assert.Equal("全县.zip/财政局.txt：压缩包加了密码；请解压后再试。", Assert.IsType<ReportReading.Refused>(Files(Locked(WordFile.Package(("财政局.txt", new byte[60]))))[0].Reading).Message);
    }

    private static ImmutableArray<NamedReading> Files(byte[] package) =>
        Assert.IsType<ReportReading.Many>(ReportReader.Read(package, "全县.zip", cancellation: TestContext.Current.CancellationToken)).Files;

    // The flag of each of its two heads that says an entry is encrypted.
    private static byte[] Locked(byte[] package)
    {
        package[package.AsSpan().IndexOf("PK\x03\x04"u8) + 6] |= 1;
        package[package.AsSpan().IndexOf("PK\x01\x02"u8) + 8] |= 1;
        return package;
    }

    [Fact]
    public void Word_2003_XML_and_the_ending_of_WPS_are_read_through_LibreOffice()
    {
        Assert.SkipUnless(OfficeConversion.IsInstalled, "LibreOffice is not installed: apt-get install libreoffice-writer-nogui");
        var old = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><?mso-application progid=\"Word.Document\"?><w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\"><w:body><w:p><w:r><w:t>预算100万元</w:t></w:r></w:p></w:body></w:wordDocument>";

        Assert.Equal(["预算100万元"], Corpus.ReadBytes(Encoding.UTF8.GetBytes(old), "报告.xml").Texts());
        Assert.Equal(Corpus.Read("自评报告.doc").Content, Corpus.ReadBytes(File.ReadAllBytes(Corpus.PathOf("自评报告.doc")), "自评报告.wps").Content);
    }
}
