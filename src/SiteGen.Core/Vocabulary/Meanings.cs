namespace SiteGen.Vocabulary;

/// <summary>What a document is.</summary>
public enum DocumentKind
{
    Page, Strategy, Element, Measure, Evaluation, Answers, Meeting, AgendaItem, Minutes, Group,
}

/// <summary>A top-level folder whose name says what the documents in it are.</summary>
public enum Section
{
    Strategies, Evaluations, Meetings, Groups,
}

/// <summary>A name inside a document's own folder that has a meaning.</summary>
public enum SpecialName
{
    Values, Minutes,
}

/// <summary>What the public may see of an agenda item, minutes or an attachment.</summary>
public enum Publicity
{
    /// <summary>Everything.</summary>
    Public,

    /// <summary>The number and a heading written for the public.</summary>
    TitleOnly,

    /// <summary>Nothing at all.</summary>
    Withheld,
}

/// <summary>How far a strategy document is in its making.</summary>
public enum DocumentStatus
{
    Draft, Proposal, Approved, Ended,
}

/// <summary>How a measure is going. <see cref="Unknown"/> is a state of its own, never good news.</summary>
public enum MeasureStatus
{
    Unknown, NotStarted, OnTrack, Delayed, Done, Dropped,
}

/// <summary>The five parts of a measure card.</summary>
public enum CardPart
{
    Actions, Timetable, TargetState, Responsible, Indicators,
}

/// <summary>A heading in running text that says what stands below it.</summary>
public enum SpecialHeading
{
    Conclusions, Decision, Examples,
}
