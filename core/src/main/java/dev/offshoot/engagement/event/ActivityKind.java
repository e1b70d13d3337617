package dev.offshoot.engagement.event;

/** The form in which innovators and learners meet. */
public enum ActivityKind {
    JOINT_PRACTICE_DEVELOPMENT,
    JOB_SWAP,
    JOURNAL_CLUB,
    COMMUNITY_OF_PRACTICE,
    ACTION_LEARNING_SET,
    VISIT,
    TRAINING,
    OTHER
}
