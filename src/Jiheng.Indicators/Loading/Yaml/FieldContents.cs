namespace Jiheng.Indicators.Loading.Yaml;

/// <summary>栏目取值。Reads fields as numbers, points, years and words of a list; nothing, once reported, when they are something else.</summary>
internal static class FieldContents
{
    extension(Field field)
    {
        /// <summary>A number of the base unit: “95%” is 0.95, “3次” is 3.</summary>
        public decimal? Number() =>
            field.Value(text => QuantityText.Read(text)?.InBase, DiagnosticCodes.BadNumber, "应写数字，如 3、95% 或 3次");

        /// <summary>A number of things: not below 0.</summary>
        public decimal? Count()
        {
            var number = field.Number();
            if (number < 0m)
                field.Report(DiagnosticCodes.CountOutOfRange, $"{Excerpt.Quote(field.Name)}写成了{Numerals.Plain(number.Value)}；不能小于0，请核对。");
            return number;
        }

        public Points? Points() => field.Value(PointsText.Read, DiagnosticCodes.BadPoints, "应写分值，如 2.5");

        public FiscalYear? Year() => field.Value(YearText.Read, DiagnosticCodes.BadYear, "应写四位数的年度，如 2022");

        public bool? YesOrNo() => field.Choice(("是", true), ("否", false));

        /// <summary>What the word written means; nothing, once reported, when it is none of these.</summary>
        public T? Choice<T>(params ImmutableArray<(string Word, T Meaning)> choices)
            where T : struct
        {
            var word = field.OneOf([.. choices.Select(choice => choice.Word)]);
            return choices.Where(choice => choice.Word == word).Select(choice => (T?)choice.Meaning).FirstOrDefault();
        }

        /// <summary>The word written; empty, once reported, when it is none of these.</summary>
        public string OneOf(params ImmutableArray<string> words)
        {
            var text = field.Text();
            if (text.Length == 0 || words.Contains(text))
                return text;
            field.Report(DiagnosticCodes.UnknownWord, $"{Excerpt.Quote(field.Name)}写成了{Excerpt.Quote(text)}；只能写：{string.Join('、', words)}。");
            return "";
        }

        /// <summary>A number that names something for good: lower-case letters, digits and the given sign between them.</summary>
        public string Identifier(char joint)
        {
            var text = field.Text();
            var parts = text.Split(joint);
            var isProper = parts.All(part => part.Length > 0 && part.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)));
            if (text.Length > 0 && !isProper)
                field.Report(DiagnosticCodes.BadIdentifier, $"{Excerpt.Quote(field.Name)}写成了{Excerpt.Quote(text)}；请只用小写英文字母、数字，中间以“{joint}”相连。");
            return text;
        }

        private T? Value<T>(Func<string, T?> read, string code, string wanted)
            where T : struct
        {
            var text = field.Text();
            if (text.Length == 0)
                return null;
            var value = read(text);
            if (value is null)
                field.Report(code, $"{Excerpt.Quote(field.Name)}写成了{Excerpt.Quote(text)}；{wanted}。");
            return value;
        }
    }
}
