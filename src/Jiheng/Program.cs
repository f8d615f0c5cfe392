using System.Text.Json;
using Jiheng.Standards;

string? line;
var number = 0;
while ((line = Console.In.ReadLine()) is not null)
{
    number++;
    try
    {
        Console.Out.WriteLine(StandardAnswer.For(StandardLine.Parse(line)));
    }
    catch (JsonException problem)
    {
        Console.Out.WriteLine(StandardAnswer.Malformed(problem.Message, number));
    }
}
