package dev.vademecum.diagram.polar;

import dev.vademecum.diagram.layout.Backdrop;
import dev.vademecum.diagram.layout.KeyMaker;
import dev.vademecum.diagram.layout.KeyRow;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.Trace;
import dev.vademecum.drawing.Group;
import dev.vademecum.drawing.Node;
import dev.vademecum.drawing.Wheel;
import java.util.ArrayList;
import java.util.List;

/** Marks the sectors of a group along the rim, in a line that the key names. */
final class WheelGroups {
  private static final double FROM_RIM = 4.5;
  private static final double SHORTER = 1.5;
  private static final int PATTERNS = 4;

  private final Wheel drawing;
  private final double radius;

  WheelGroups(Wheel drawing, double radius) {
    this.drawing = drawing;
    this.radius = radius;
  }

  List<Backdrop> arcs() {
    List<Backdrop> arcs = new ArrayList<>();
    List<Group> groups = drawing.parts().groups();
    for (int i = 0; i < groups.size(); i++) {
      for (Node node : drawing.nodes()) {
        if (groups.get(i).has(node)) {
          arcs.add(arc(i, drawing.nodes().indexOf(node)));
        }
      }
    }
    return arcs;
  }

  private Backdrop arc(int group, int sector) {
    double part = 1.0 / drawing.nodes().size();
    double inset = drawing.dial().clockwise() ? SHORTER : -SHORTER;
    double from = drawing.dial().at(sector * part) + inset;
    double turn = drawing.dial().turn() * part - 2 * inset;
    return new Backdrop.Form(style(group), Trace.arc(Point.ORIGIN, radius + FROM_RIM, from, turn));
  }

  private static String style(int group) {
    return "group-line pattern-" + (group % PATTERNS + 1);
  }

  List<KeyMaker.Row> rows() {
    List<KeyMaker.Row> rows = new ArrayList<>();
    for (int i = 0; i < drawing.parts().groups().size(); i++) {
      String label = drawing.parts().groups().get(i).label().value();
      rows.add(new KeyMaker.Row(new KeyRow.Sign.OfLine(style(i)), "", label));
    }
    return rows;
  }
}
