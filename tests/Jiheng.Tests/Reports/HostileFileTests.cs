using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Jiheng.Documents.Reports;
using Jiheng.Documents.Reports.Pdf;

namespace Jiheng.Tests.Reports;

public sealed class HostileFileTests
{
    private static byte[] Zip(params (string Name, string Text)[] parts) => Zip([.. parts.Select(part => (part.Name, Encoding.UTF8.GetBytes(part.Text)))]);

    private static byte[] Zip(IEnumerable<(string Name, byte[] Bytes)> parts)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }
        return bytes.ToArray();
    }

    private static ReportReading Read(byte[] content, string name) => ReportReader.Read(content, name, cancellation: TestContext.Current.CancellationToken);

    private static byte[] Word(string document) => Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", document));

    [Fact]
    public void A_package_that_unpacks_to_far_more_than_it_is_is_refused_before_it_is_unpacked()
    {
        var bomb = Zip([("word/document.xml", new byte[60_000_000])]);

        Assert.Contains("解压后过大", Corpus.Refusal(bomb, "报告.docx"), StringComparison.Ordinal);
        Assert.Contains("解压后过大", Corpus.Refusal(Zip([("xl/workbook.xml", new byte[60_000_000])]), "报告.xlsx"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_package_of_too_many_files_is_refused()
    {
        var many = Zip(Enumerable.Range(0, 30).Select(number => ($"{number}.txt", Array.Empty<byte>())));

        Assert.Contains("30个文件", Corpus.Refusal(many, "全省.zip", new() { MostEntries = 20 }), StringComparison.Ordinal);
    }

    [Fact]
    public void Packages_in_packages_are_unfolded_twice_and_no_further()
    {
        var inner = Zip(("报告.txt", "一、概况"));
        var twice = Zip([("里.zip", inner)]);
        var thrice = Zip([("中.zip", twice)]);

        Assert.IsType<ReportReading.Read>(Assert.IsType<ReportReading.Many>(Read(twice, "外.zip")).Files[0].Reading);
        Assert.Contains("超过2层", Assert.IsType<ReportReading.Refused>(Assert.IsType<ReportReading.Many>(Read(thrice, "外.zip")).Files[0].Reading).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Entities_are_not_resolved()
    {
        var bomb = Word("<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>");

        Assert.Contains("已损坏", Corpus.Refusal(bomb, "报告.docx"), StringComparison.Ordinal);
    }

    [Fact]
    public void Endless_nesting_is_refused()
    {
        var depth = 50_000;
        var nested = new StringBuilder("<w:document xmlns:w=\"w\"><w:body>").Append(string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", depth))).Append(string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", depth))).Append("</w:body></w:document>");

        Assert.Contains("嵌套过深", Corpus.Refusal(Word(nested.ToString()), "报告.docx"), StringComparison.Ordinal);
        Assert.Contains("嵌套过深", Corpus.Refusal(Encoding.UTF8.GetBytes("<html>" + string.Concat(Enumerable.Repeat("<div>", depth))), "报告.html"), StringComparison.Ordinal);
        Assert.NotNull(Read(Encoding.UTF8.GetBytes("<html>" + string.Concat(Enumerable.Repeat("<table><tr><td>", depth))), "报告.html"));
        Assert.NotNull(Read(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("> ", depth)) + "引文"), "报告.md"));
        Assert.NotNull(Read(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("[", depth)) + "引文"), "报告.md"));
    }

    [Fact]
    public void Text_that_never_ends_is_refused()
    {
        Assert.Contains("万字", Corpus.Refusal(Encoding.UTF8.GetBytes(new string('字', 100_001)), "报告.txt", new() { MostCharacters = 100_000 }), StringComparison.Ordinal);
        Assert.Contains("5兆字节", Corpus.Refusal(new byte[5_000_001], "报告.pdf", new() { MostBytes = 5_000_000 }), StringComparison.Ordinal);
    }

    [Fact]
    public void An_encrypted_document_is_told_from_a_broken_one()
    {
        byte[] compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage\0")];

        Assert.Equal("报告.docx：文档加了打开密码；请去掉密码后再试。", Corpus.Refusal(compound, "报告.docx"));
    }

    [Fact]
    public void A_PDF_without_text_says_that_it_is_a_picture()
    {
        Assert.SkipUnless(PdfReader.IsInstalled, "poppler is not installed: apt-get install poppler-utils");
        var blank = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

        Assert.Contains("扫描件", Corpus.Refusal(Encoding.ASCII.GetBytes(blank), "扫描.pdf"), StringComparison.Ordinal);
        Assert.Contains("已损坏", Corpus.Refusal("%PDF-1.7 nothing"u8.ToArray(), "坏.pdf"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("自评报告.docx")]
    [InlineData("自评表.xlsx")]
    [InlineData("自评表.xls")]
    [InlineData("全县.zip")]
    [InlineData("自评报告.pdf")]
    public void A_truncated_file_is_refused_with_the_next_step(string file)
    {
        Corpus.SkipWithoutProgram(file);
        var whole = File.ReadAllBytes(Corpus.PathOf(file));

        var reading = ReportReader.Read(whole[..(whole.Length / 3)], file, cancellation: TestContext.Current.CancellationToken);

        Assert.Contains("请", Assert.IsType<ReportReading.Refused>(reading).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_and_no_file_are_refused()
    {
        Assert.Contains("空的", Corpus.Refusal([], "报告.docx"), StringComparison.Ordinal);
        Assert.Contains("没有文字", Corpus.Refusal("  \n \n"u8.ToArray(), "报告.txt"), StringComparison.Ordinal);
        Assert.Contains("打不开", Assert.IsType<ReportReading.Refused>(ReportReader.Read("/没有这个文件.docx", cancellation: TestContext.Current.CancellationToken)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_conversion_that_takes_too_long_is_ended()
    {
        Corpus.SkipWithoutProgram("自评报告.doc");

        Assert.Contains("已停止", Corpus.Refusal(File.ReadAllBytes(Corpus.PathOf("自评报告.doc")), "自评报告.doc", new() { MostProgramTime = TimeSpan.FromMilliseconds(50) }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_caller_who_has_gone_is_not_served()
    {
        using var gone = new CancellationTokenSource();
        gone.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => ReportReader.Read(Corpus.PathOf("自评报告.docx"), cancellation: gone.Token));
    }

    // Files that were damaged on their way: bytes changed, cut out, doubled, swapped with other files. The seed is fixed, the time is not: a slow machine tries fewer.
    [Fact]
    public void No_damaged_file_makes_the_reader_fall_over()
    {
        var chance = new Random(20260101);
        var corpus = Corpus.Files.Where(file => !file.EndsWith(".doc", StringComparison.Ordinal) && !file.EndsWith(".pdf", StringComparison.Ordinal)).Select(file => (Name: Path.GetFileName(file), Bytes: File.ReadAllBytes(file))).ToList();
        var limits = new ReadLimits { MostUnpacked = 20_000_000, MostCharacters = 500_000 };
        var time = Stopwatch.StartNew();
        var tried = 0;
        for (; time.Elapsed < TimeSpan.FromSeconds(5) && tried < 3_000; tried++)
        {
            var (name, bytes) = corpus[tried % corpus.Count];
            var damaged = IsPackage(bytes) && chance.Next(2) == 0 ? Repacked(bytes, chance) : Damaged(bytes, chance);
            var started = time.Elapsed;

            var reading = ReportReader.Read(damaged, name, limits, TestContext.Current.CancellationToken);

            Assert.True(time.Elapsed - started < TimeSpan.FromSeconds(4), $"{name} took {time.Elapsed - started}");
            Assert.True(reading is not ReportReading.Refused { Message.Length: 0 });
        }
        Assert.True(tried > 100);
    }

    private static bool IsPackage(byte[] bytes) => bytes.AsSpan().StartsWith("PK"u8);

    private static byte[] Damaged(byte[] bytes, Random chance)
    {
        var damaged = bytes.ToList();
        for (var change = chance.Next(1, 8); change > 0 && damaged.Count > 0; change--)
        {
            var at = chance.Next(damaged.Count);
            var length = Math.Min(chance.Next(1, 64), damaged.Count - at);
            switch (chance.Next(4))
            {
                case 0:
                    damaged[at] = (byte)chance.Next(256);
                    break;
                case 1:
                    damaged.RemoveRange(at, length);
                    break;
                case 2:
                    damaged.InsertRange(at, damaged.GetRange(at, length));
                    break;
                default:
                    damaged[at] ^= (byte)(1 << chance.Next(8));
                    break;
            }
        }
        return [.. damaged];
    }

    // Damage inside the parts, which a checksum would otherwise stop at the door.
    private static byte[] Repacked(byte[] bytes, Random chance)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes));
        var parts = archive.Entries.Select(entry =>
        {
            using var content = new MemoryStream();
            using var packed = entry.Open();
            packed.CopyTo(content);
            return (entry.FullName, Bytes: chance.Next(3) == 0 ? Damaged(content.ToArray(), chance) : content.ToArray());
        });
        return Zip([.. parts]);
    }
}
