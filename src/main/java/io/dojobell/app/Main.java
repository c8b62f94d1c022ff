package io.dojobell.app;

/** Starts Dojobell. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.out.println("dojobell");
  }
}
