using System.IO.Compression;
using System.Text;

namespace Jiheng.Web.Tests.Evidences;

/// <summary>Smallest files of each type.</summary>
internal static class Files
{
    public static byte[] Pdf(string text = "") => Encoding.ASCII.GetBytes("%PDF-1.4\n" + text);

    public static byte[] Png => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0];

    public static byte[] Jpeg => [0xFF, 0xD8, 0xFF, 0xE0, 0];

    public static byte[] Package(params string[] parts)
    {
        using var bytes = new MemoryStream();
        using (var package = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in parts)
                package.CreateEntry(part);
        }
        return bytes.ToArray();
    }

    public static byte[] Compound(string stream) => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes(stream + "\0")];
}
