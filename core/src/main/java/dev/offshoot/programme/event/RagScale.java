package dev.offshoot.programme.event;

/**
 * The scale on which a programme asserts delivery confidence. The Government Major Projects Portfolio used five points
 * until 2021 and three since; a judgement keeps the scale it was made on.
 */
public enum RagScale {
    RAG_3,
    RAG_5
}
