import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import org.codelibs.opensearch.runner.OpenSearchRunner;

/**
 * One node of the tests' cluster, in a process of its own, so that it can be killed. Listens on the loopback interface only.
 * Arguments: folder, number of the node from 0, number of nodes, first port for HTTP, first port between nodes.
 */
public final class TestNode {
    public static void main(final String[] args) throws Exception {
        final int number = Integer.parseInt(args[1]);
        final int nodes = Integer.parseInt(args[2]);
        final int http = Integer.parseInt(args[3]);
        final int transport = Integer.parseInt(args[4]);
        final String[] names = new String[nodes];
        final String[] seeds = new String[nodes];
        Arrays.setAll(names, each -> "node-" + each);
        Arrays.setAll(seeds, each -> "127.0.0.1:" + (transport + each));
        final OpenSearchRunner runner = new OpenSearchRunner();
        // Any port that it is given.
        runner.setMaxHttpPort(-1);
        runner
            .onBuild((each, settings) -> {
                settings.put("node.name", names[number]);
                settings.put("network.host", "127.0.0.1");
                settings.put("http.port", Integer.toString(http + number));
                settings.put("transport.port", Integer.toString(transport + number));
                settings.putList("discovery.seed_hosts", seeds);
                settings.putList("cluster.initial_cluster_manager_nodes", names);
                settings.put("cluster.routing.allocation.disk.threshold_enabled", false);
                // A dead node is noticed within seconds, and its shards are made anew at once.
                settings.put("cluster.fault_detection.leader_check.interval", "300ms");
                settings.put("cluster.fault_detection.follower_check.interval", "300ms");
                settings.put("cluster.fault_detection.leader_check.timeout", "1s");
                settings.put("cluster.fault_detection.follower_check.timeout", "1s");
                settings.put("node.processors", 1);
            })
            .build(OpenSearchRunner.newConfigs()
                .basePath(args[0])
                .numOfNode(1)
                .clusterName("verbatim-tests")
                // The runner counts its one node from 1.
                .baseHttpPort(http + number - 1)
                .useLogger());
        new CountDownLatch(1).await();
    }
}
