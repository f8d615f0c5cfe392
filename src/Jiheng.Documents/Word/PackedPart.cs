using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Jiheng.Documents.Word;

/// <summary>A part of a package, compressed. Parts that are the same in every document are compressed once.</summary>
internal sealed record PackedPart(byte[] Name, uint Checksum, int Length, byte[] Packed)
{
    public static PackedPart Of(string name, ReadOnlySpan<byte> content)
    {
        using var packed = new MemoryStream(content.Length / 4);
        using (var deflate = new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            deflate.Write(content);
        return new(Encoding.ASCII.GetBytes(name), Crc.Of(content), content.Length, packed.ToArray());
    }

    public static PackedPart Of(string name, string content) => Of(name, Encoding.UTF8.GetBytes(content));

    /// <summary>The parts as one package, with the same date whenever it is made.</summary>
    public static byte[] Package(IReadOnlyCollection<PackedPart> parts)
    {
        var bytes = new byte[parts.Sum(part => HeadLength + EntryLength + (2 * part.Name.Length) + part.Packed.Length) + EndLength];
        var (at, starts) = (0, new List<int>(parts.Count));
        foreach (var part in parts)
        {
            starts.Add(at);
            at = part.Packed.CopiedTo(bytes, part.Name.CopiedTo(bytes, Head(bytes.AsSpan(at), part, at)));
        }
        var directory = at;
        foreach (var (part, start) in parts.Zip(starts))
            at = part.Name.CopiedTo(bytes, Entry(bytes.AsSpan(at), part, start, at));
        End(bytes.AsSpan(at), parts.Count, directory, at - directory);
        return bytes;
    }

    private const int HeadLength = 30;

    private const int EntryLength = 46;

    private const int EndLength = 22;

    // 1 January 1980, the first day the format knows; UTF-8 names, deflate.
    private static readonly byte[] Common = [20, 0, 0, 8, 8, 0, 0, 0, 33, 0];

    private static int Head(Span<byte> span, PackedPart part, int at)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(span, 0x04034b50);
        Common.CopyTo(span[4..]);
        part.Sizes(span[14..]);
        return at + HeadLength;
    }

    private static int Entry(Span<byte> span, PackedPart part, int start, int at)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(span, 0x02014b50);
        span[4] = 20;
        Common.CopyTo(span[6..]);
        part.Sizes(span[16..]);
        BinaryPrimitives.WriteInt32LittleEndian(span[42..], start);
        return at + EntryLength;
    }

    private void Sizes(Span<byte> span)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(span, Checksum);
        BinaryPrimitives.WriteInt32LittleEndian(span[4..], Packed.Length);
        BinaryPrimitives.WriteInt32LittleEndian(span[8..], Length);
        BinaryPrimitives.WriteUInt16LittleEndian(span[12..], (ushort)Name.Length);
    }

    private static void End(Span<byte> span, int count, int directory, int length)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(span, 0x06054b50);
        BinaryPrimitives.WriteUInt16LittleEndian(span[8..], (ushort)count);
        BinaryPrimitives.WriteUInt16LittleEndian(span[10..], (ushort)count);
        BinaryPrimitives.WriteInt32LittleEndian(span[12..], length);
        BinaryPrimitives.WriteInt32LittleEndian(span[16..], directory);
    }
}

/// <summary>The checksum of packages, four bytes at a time.</summary>
internal static class Crc
{
    private static readonly uint[][] Tables = Build();

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        for (; bytes.Length >= 4; bytes = bytes[4..])
        {
            crc ^= BinaryPrimitives.ReadUInt32LittleEndian(bytes);
            crc = Tables[3][crc & 0xFF] ^ Tables[2][(crc >> 8) & 0xFF] ^ Tables[1][(crc >> 16) & 0xFF] ^ Tables[0][crc >> 24];
        }
        foreach (var each in bytes)
            crc = Tables[0][(crc ^ each) & 0xFF] ^ (crc >> 8);
        return ~crc;
    }

    private static uint[][] Build()
    {
        var tables = Enumerable.Range(0, 4).Select(_ => new uint[256]).ToArray();
        for (var at = 0u; at < 256; at++)
        {
            var crc = at;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 1 ? 0xEDB88320 ^ (crc >> 1) : crc >> 1;
            tables[0][at] = crc;
        }
        for (var table = 1; table < 4; table++)
        {
            for (var at = 0; at < 256; at++)
                tables[table][at] = (tables[table - 1][at] >> 8) ^ tables[0][tables[table - 1][at] & 0xFF];
        }
        return tables;
    }
}

/// <summary>Copying, and where it ended.</summary>
internal static class ByteCopies
{
    public static int CopiedTo(this byte[] from, byte[] to, int at)
    {
        from.CopyTo(to, at);
        return at + from.Length;
    }
}
