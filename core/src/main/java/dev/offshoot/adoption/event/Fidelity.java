package dev.offshoot.adoption.event;

/** How closely a site was found to keep the core components. */
public enum Fidelity {
    HIGH,
    ADEQUATE,
    LOW
}
