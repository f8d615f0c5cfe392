using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Jiheng.Tests.Quantities;

public sealed class NumeralsTests
{
    [Theory]
    [InlineData("0.00", "0")]
    [InlineData("100.00", "100")]
    [InlineData("-3.10", "-3.1")]
    [InlineData("18446744073709551615", "18446744073709551615")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("0.0000005", "0.000001")]
    public void A_number_is_written_without_what_says_nothing(string number, string written) =>
        Assert.Equal(written, Numerals.Plain(decimal.Parse(number, CultureInfo.InvariantCulture)));

    [Fact]
    public void Every_number_is_written_as_the_framework_writes_it_without_its_last_zeros() =>
        Prop.ForAll<decimal>(number => Numerals.Plain(number, 28) == (number / 1.000000000000000000000000000000000m).ToString(CultureInfo.InvariantCulture)).Check(Seeded.Config);
}
