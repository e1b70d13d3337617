package dev.offshoot.planted.port.out;

interface WithoutTwin {}
