package dev.offshoot.adapter.persistence.replay;

/** Is told how a rebuild gets on, on its thread; may hold it up, or end it by throwing. */
@FunctionalInterface
interface Watch {

    Watch NOBODY = _ -> {};

    void read(int further);
}
