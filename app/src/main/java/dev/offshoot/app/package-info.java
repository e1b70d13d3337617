/** The assembled application: configuration and nothing that decides. */
@NullMarked
package dev.offshoot.app;

import org.jspecify.annotations.NullMarked;
