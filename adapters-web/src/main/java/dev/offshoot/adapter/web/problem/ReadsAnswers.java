package dev.offshoot.adapter.web.problem;

/** A handler that reads what is posted to it as answers, and tells what is wrong with each beside its field. */
public interface ReadsAnswers {}
