namespace SiteGen.Vocabulary;

/// <summary>A key that staff may write in a document's head, in settings or in an agenda item's field lines.</summary>
public enum Key
{
    Type, Title, Summary, Draft, Publish, Remove, Aliases, Updated, Reviewed, Related, Attachments, Order,
    Organisation, Period, DocumentStatus, Handled, HandledBy, Approved, ApprovedBy, Levels, Vision, Mission, Replaces,
    Code, Goal, TargetState, Responsible, Implements,
    Actions, Timetable, Indicators, FollowUp,
    Name, Plural, Abbreviation, Limit,
    Date, Status, Reason, Evidence, Forum,
    Subject, Year, Evaluator, Deadline, Questions, Process, Question, Step, By, Description,
    Respondent, Answered,
    Group, Time, Venue, Publicity, PublicTitle, SecrecyGround, Concerns, Number, File, Language, Item,
    Forums, Version, PreviousVersion, LocalGovernmentAct, Topic, Parts, Acknowledged, Remark,
    Strategy, Quarter, Handlings, SituationPicture, Items, Raised, Closed, Outcome,
    Survey, Definition, Unit, Direction, IndicatorType, Target, TargetYear, Baseline, Source, Frequency, Measures,
    Entries, Repeats, Fund, Budget, Funding, Stages, DecidedBy, Meeting, Audience, Network, Events, RespondentCount,
    FeedbackKind, Said, Acted, OtherNames, Evaluation,
    Accessibility, Conformance, Deficiencies, Deficiency, Assessed, Method, Prepared, UnitInCharge, Supervisor,
    Address, Colour, Feedback, Idea, Initiative, Comment, Email, Domain, PublicRepository, Repository, Branch, RepositoryFolder, Contact, Theme, Licence, Texts,
}
