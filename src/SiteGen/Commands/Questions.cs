using SiteGen.Diagnostics;

namespace SiteGen.Commands;

/// <summary>Asks at the keyboard. Where the input ends before an answer, nobody is there, and no question is asked any more.</summary>
internal sealed class Questions
{
    /// <summary>The question that nobody answered, or null.</summary>
    public Localized? Unanswered { get; private set; }

    /// <summary>The answer; <paramref name="preset"/> where it is empty.</summary>
    public string? Ask(Localized question, string? preset, string language)
    {
        if (Unanswered is not null) return preset;
        Console.Error.Write($"{question.In(language)}{(preset is null ? string.Empty : $" [{preset}]")}: ");
        if (Console.In.ReadLine() is not { } answer)
        {
            Console.Error.WriteLine();
            Unanswered = question;
            return preset;
        }

        return answer.Trim() is { Length: > 0 } own ? own : preset;
    }
}
