namespace SiteGen.Vocabulary;

/// <summary>What a document is.</summary>
public enum DocumentKind
{
    Page, Strategy, Element, Measure, Evaluation, Answers, Meeting, AgendaItem, Minutes, Group,
    Review, WorkList, Indicator, YearClock, Project, Decision, Advocacy, Survey, SituationPicture, WorkingPaper, FeedbackEntry,
    Role, News,
}

/// <summary>A top-level folder whose name says what the documents in it are.</summary>
public enum Section
{
    Strategies, Indicators, Evaluations, Meetings, Projects, Groups, News,
    Reviews, WorkLists, YearClocks, Decisions, Advocacy, Surveys, SituationPictures, WorkingPapers, FeedbackLog, Roles,
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

/// <summary>Which way of an indicator's values is good news.</summary>
public enum GoodDirection
{
    Up, Down, Steady,
}

/// <summary>What an indicator tells of: effects, how work is steered, or that work has begun.</summary>
public enum IndicatorType
{
    Outcome, Steering, StartUp,
}

/// <summary>A column of the file of an indicator's values.</summary>
public enum SeriesColumn
{
    Time, Value, Note,
}

/// <summary>How often something is measured or repeated.</summary>
public enum Frequency
{
    Monthly, Quarterly, Yearly,
}

/// <summary>How far a project is.</summary>
public enum ProjectState
{
    Planned, Applied, Ongoing, Ended, Cancelled,
}

/// <summary>What a resident sent.</summary>
public enum FeedbackKind
{
    Idea, Initiative, Comment,
}

/// <summary>What the address of a form takes from a page: its address, its title, the kind of feedback, the kind of page.</summary>
public enum FeedbackValue
{
    Address, Title, Kind, PageKind,
}

/// <summary>What a municipal strategy considers: seven topics by law, and how its realisation is evaluated.</summary>
public enum LawTopic
{
    WellBeing, Services, ServiceTargets, Ownership, Personnel, Participation, Environment, Evaluation,
}

/// <summary>How far the site meets the accessibility requirements.</summary>
public enum Conformance
{
    Full, Partial, None,
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

/// <summary>What a word in a file made elsewhere says of what follows it.</summary>
public enum ImportCue
{
    FocusArea, Goal, Measure, Values, Agenda, Discussion, Definition, Evaluation, SpeakerNotes, Comment,
}
