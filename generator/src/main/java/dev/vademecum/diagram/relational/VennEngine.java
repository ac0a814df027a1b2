package dev.vademecum.diagram.relational;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagram.layout.Backdrop;
import dev.vademecum.diagram.layout.Bows;
import dev.vademecum.diagram.layout.Box;
import dev.vademecum.diagram.layout.EdgeRouting;
import dev.vademecum.diagram.layout.Engine;
import dev.vademecum.diagram.layout.Finish;
import dev.vademecum.diagram.layout.GroupAreas;
import dev.vademecum.diagram.layout.Joined;
import dev.vademecum.diagram.layout.KeyMaker;
import dev.vademecum.diagram.layout.KeyRow;
import dev.vademecum.diagram.layout.Kit;
import dev.vademecum.diagram.layout.Layout;
import dev.vademecum.diagram.layout.PlacedNode;
import dev.vademecum.diagram.layout.RoutedEdge;
import dev.vademecum.diagram.layout.Router;
import dev.vademecum.diagram.layout.Trace;
import dev.vademecum.diagram.layout.Way;
import dev.vademecum.drawing.Node;
import dev.vademecum.drawing.Venn;
import dev.vademecum.source.Located;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.DoubleStream;

/** Lays out sets as circles: as small as they can be with all words within their parts. */
public final class VennEngine implements Engine<Venn> {
  private static final double SMALLEST = 84;
  private static final double STEP = 6;
  private static final double LETTERS = 3000;

  private final Kit kit;

  public VennEngine(Kit kit) {
    this.kit = kit;
  }

  @Override
  public Layout layout(Venn drawing) {
    Circles unit = Circles.of(drawing);
    Drawn drawn = asSmallAsFits(regions(drawing), unit);
    List<KeyMaker.Row> key = new ArrayList<>();
    if (drawn.placed().size() < drawn.regions().size()) {
      drawn = asSmallAsFits(numbered(drawn, key), unit);
    }
    List<RegionWords.Placed> placed = new ArrayList<>();
    for (Region region : drawn.regions()) {
      placed.add(drawn.placed().getOrDefault(region, inTheMiddle(region, drawn.circles())));
      if (!drawn.placed().containsKey(region)) {
        report(drawing, region, drawn.circles());
      }
    }
    return finish(drawing, drawn.circles(), placed, key);
  }

  /** What stands in one part of the sets; a part with one bit in its mask has the set's name. */
  private record Region(int mask, List<Node> nodes, RegionWords words) {
    Region {
      nodes = List.copyOf(nodes);
    }

    boolean fits(Circles circles) {
      return words.place(circles, mask).isPresent();
    }
  }

  /** Circles, and those regions whose words have room in them. */
  private record Drawn(
      List<Region> regions, Circles circles, Map<Region, RegionWords.Placed> placed) {}

  /** What has no room at one size most often has none at the next, so that it is asked first. */
  private Drawn asSmallAsFits(List<Region> regions, Circles unit) {
    double largest = kit.measures().page() / unit.width();
    double radius = SMALLEST;
    Optional<Region> tight = tight(regions, unit.scaled(radius));
    while (tight.isPresent() && radius + STEP <= largest) {
      radius += STEP;
      Circles circles = unit.scaled(radius);
      tight = tight.filter(region -> !region.fits(circles)).or(() -> tight(regions, circles));
    }
    Circles circles = unit.scaled(radius);
    return new Drawn(regions, circles, place(regions, circles));
  }

  private static Optional<Region> tight(List<Region> regions, Circles circles) {
    return regions.stream().filter(region -> !region.fits(circles)).findFirst();
  }

  private static RegionWords.Placed inTheMiddle(Region region, Circles circles) {
    return region.words().inTheMiddle(circles.middle(region.mask()));
  }

  /** The same regions, with numbers in those without room, which the key explains. */
  private List<Region> numbered(Drawn drawn, List<KeyMaker.Row> key) {
    List<Region> regions = new ArrayList<>();
    for (Region region : drawn.regions()) {
      boolean named = Integer.bitCount(region.mask()) == 1;
      if (named || drawn.placed().containsKey(region) || drawn.circles().isEmpty(region.mask())) {
        regions.add(region);
      } else {
        RegionWords words = RegionWords.numbered(region.nodes(), key.size() + 1, kit);
        regions.add(new Region(region.mask(), region.nodes(), words));
        region.nodes().forEach(node -> key.add(row(key.size() + 1, node)));
      }
    }
    return regions;
  }

  private static KeyMaker.Row row(int number, Node node) {
    return new KeyMaker.Row(
        new KeyRow.Sign.OfNumber(number),
        node.label().value(),
        node.sub().map(Located::value).orElse(""));
  }

  private List<Region> regions(Venn drawing) {
    Map<Integer, List<Node>> nodes = new TreeMap<>();
    for (int i = 0; i < drawing.sets().size(); i++) {
      nodes.put(1 << i, new ArrayList<>());
    }
    drawing
        .nodes()
        .forEach(
            node -> nodes.computeIfAbsent(drawing.mask(node), m -> new ArrayList<>()).add(node));
    List<Region> regions = new ArrayList<>();
    nodes.forEach(
        (mask, in) -> regions.add(new Region(mask, in, RegionWords.of(drawing, mask, in, kit))));
    return regions;
  }

  private static Map<Region, RegionWords.Placed> place(List<Region> regions, Circles circles) {
    Map<Region, RegionWords.Placed> placed = new LinkedHashMap<>();
    for (Region region : regions) {
      region.words().place(circles, region.mask()).ifPresent(words -> placed.put(region, words));
    }
    return placed;
  }

  private void report(Venn drawing, Region region, Circles circles) {
    Optional<Node> first =
        drawing.nodes().stream().filter(node -> drawing.mask(node) == region.mask()).findFirst();
    if (first.isPresent() && circles.isEmpty(region.mask())) {
      kit.findings()
          .report(
              Code.MODEL_OVERLAP,
              first.get().place().span(),
              Message.of("model-overlap.no-part", drawing.region(first.get())),
              Message.of("model-overlap.no-part.hint"));
    } else if (first.isPresent()) {
      kit.findings().label(first.get().label(), Message.of("model-label.set"));
    } else {
      int set = Integer.numberOfTrailingZeros(region.mask());
      kit.findings().label(drawing.sets().get(set).label(), Message.of("model-label.set"));
    }
  }

  private Layout finish(
      Venn drawing, Circles circles, List<RegionWords.Placed> placed, List<KeyMaker.Row> key) {
    List<PlacedNode> nodes = placed.stream().flatMap(p -> p.nodes().stream()).toList();
    List<Backdrop> backdrops = new ArrayList<>();
    circles
        .centres()
        .forEach(c -> backdrops.add(new Backdrop.Form("set", Trace.circle(c, circles.radius()))));
    placed.forEach(words -> backdrops.addAll(words.names()));
    List<Box> letters = backdrops.stream().flatMap(b -> b.letters().stream()).toList();
    Router router =
        new Router(nodes, path -> LETTERS * letters.stream().filter(path::touches).count());
    List<RoutedEdge> edges =
        new EdgeRouting(nodes, router, VennEngine::ways).route(drawing.edges(), List.of());
    GroupAreas groups = new GroupAreas(kit, drawing.parts().groups(), nodes);
    backdrops.addAll(groups.areas());
    return new Finish(drawing, kit, backdrops, nodes)
        .keepingClearOf(circles.borders())
        .naming(groups)
        .layout(edges, key);
  }

  private static List<Way> ways(PlacedNode from, PlacedNode to) {
    Joined nodes = Joined.of(from, to);
    return DoubleStream.of(0, 0.15, -0.15, 0.3, -0.3, 0.5, -0.5, 0.8, -0.8)
        .mapToObj(bend -> Bows.bent(nodes, from.outline().centre(), to.outline().centre(), bend))
        .toList();
  }
}
