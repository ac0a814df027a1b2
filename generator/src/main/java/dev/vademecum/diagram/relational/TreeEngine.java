package dev.vademecum.diagram.relational;

import dev.vademecum.diagram.layout.Backdrop;
import dev.vademecum.diagram.layout.Bows;
import dev.vademecum.diagram.layout.EdgeRouting;
import dev.vademecum.diagram.layout.Engine;
import dev.vademecum.diagram.layout.Finish;
import dev.vademecum.diagram.layout.GroupAreas;
import dev.vademecum.diagram.layout.Joined;
import dev.vademecum.diagram.layout.Kit;
import dev.vademecum.diagram.layout.Layout;
import dev.vademecum.diagram.layout.PlacedNode;
import dev.vademecum.diagram.layout.RoutedEdge;
import dev.vademecum.diagram.layout.Router;
import dev.vademecum.diagram.layout.Way;
import dev.vademecum.drawing.Direction;
import dev.vademecum.drawing.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** Lays out a tree, generation by generation; on a narrow screen sideways where that is smaller. */
public final class TreeEngine implements Engine<Tree> {
  private final Kit kit;

  public TreeEngine(Kit kit) {
    this.kit = kit;
  }

  @Override
  public Layout layout(Tree drawing) {
    Direction asked = drawing.direction();
    Layout layout = layout(drawing, asked);
    boolean narrow = !kit.measures().labelsOnEdges();
    if (!narrow || layout.bounds().width() <= kit.measures().page()) {
      return layout;
    }
    Layout turned = layout(drawing, asked.isLevel() ? Direction.TTB : Direction.LTR);
    return turned.bounds().width() < layout.bounds().width() ? turned : layout;
  }

  private Layout layout(Tree drawing, Direction direction) {
    TreePlaces places = new TreePlaces(drawing, kit, direction);
    List<PlacedNode> nodes = places.nodes();
    List<Backdrop> lines = places.lines();
    Router router = new Router(nodes, path -> 0);
    List<RoutedEdge> edges =
        new EdgeRouting(nodes, router, TreeEngine::ways)
            .besides(places.routes())
            .route(drawing.edges(), List.of());
    GroupAreas groups = new GroupAreas(kit, drawing.parts().groups(), nodes);
    List<Backdrop> backdrops = new ArrayList<>(groups.areas());
    backdrops.addAll(lines);
    return new Finish(drawing, kit, backdrops, nodes)
        .keepingClearOf(places.routes())
        .naming(groups)
        .layout(edges, List.of());
  }

  private static List<Way> ways(PlacedNode from, PlacedNode to) {
    Joined nodes = Joined.of(from, to);
    return DoubleStream.of(0, 0.15, -0.15, 0.25, -0.25, 0.4, -0.4, 0.6, -0.6, 0.9, -0.9)
        .mapToObj(bend -> Bows.bent(nodes, from.outline().centre(), to.outline().centre(), bend))
        .toList();
  }
}
