package io.dojobell.net;

import io.dojobell.net.ProxySettings.ProxyServer;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Connection;
import okhttp3.ConnectionPool;
import okhttp3.Credentials;
import okhttp3.Dispatcher;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Makes HTTP exchanges: no redirects, no cookies, no proxy but the one that is set, no repeats, and
 * connections only to addresses that a {@link TargetPolicy} allows. Where a proxy makes the
 * connection, the policy judges the host before the proxy is asked.
 *
 * <p>Built on OkHttp, because it takes sockets of our own for http and https alike, which check the
 * very address that is connected to, and because it accepts hosts whose names contain {@code _}, as
 * Docker's do.
 */
public final class OutboundHttp implements AutoCloseable {
  /** The idle connections that are kept, over all hosts. */
  private static final int MAX_IDLE = 32;

  private static final String PROXY_LOGIN = "Proxy-Authorization";
  private static final int UNLIMITED = Integer.MAX_VALUE;

  private final TargetPolicy policy;
  private final ProxySettings proxies;
  private final OkHttpClient client;
  private final Map<ProxyServer, OkHttpClient> proxied = new ConcurrentHashMap<>();
  private final Duration timeout;

  /**
   * @param connectTimeout the longest time of making a connection
   * @param timeout the longest time of a whole exchange, from the look-up to the answer's last byte
   */
  public OutboundHttp(
      TargetPolicy policy, ProxySettings proxies, Duration connectTimeout, Duration timeout) {
    this(policy, proxies, builder(policy, connectTimeout, timeout), timeout);
  }

  /** Makes a client with other trust, for tests. */
  OutboundHttp(
      TargetPolicy policy,
      ProxySettings proxies,
      Duration timeout,
      SSLSocketFactory tls,
      X509TrustManager trust) {
    this(policy, proxies, builder(policy, timeout, timeout).sslSocketFactory(tls, trust), timeout);
  }

  private OutboundHttp(
      TargetPolicy policy, ProxySettings proxies, OkHttpClient.Builder builder, Duration timeout) {
    this.policy = policy;
    this.proxies = proxies;
    this.client = builder.build();
    this.timeout = timeout;
  }

  private static OkHttpClient.Builder builder(
      TargetPolicy policy, Duration connectTimeout, Duration timeout) {
    var dispatcher = new Dispatcher(Executors.newVirtualThreadPerTaskExecutor());
    dispatcher.setMaxRequests(UNLIMITED);
    dispatcher.setMaxRequestsPerHost(UNLIMITED);
    var client = new OkHttpClient.Builder();
    FollowUps.preventIn(client);
    return client
        .dispatcher(dispatcher)
        .connectionPool(new ConnectionPool(MAX_IDLE, 1, TimeUnit.MINUTES))
        .socketFactory(new PolicySocketFactory(policy))
        .protocols(List.of(Protocol.HTTP_1_1))
        .proxy(Proxy.NO_PROXY)
        .followRedirects(false)
        .followSslRedirects(false)
        .retryOnConnectionFailure(false)
        .eventListenerFactory(ConnectionUse::listenerOf)
        .connectTimeout(connectTimeout)
        .readTimeout(timeout)
        .writeTimeout(timeout)
        .callTimeout(timeout);
  }

  /** Reads an answer, whose body is closed afterwards. */
  @FunctionalInterface
  public interface ResponseReader<T> {
    /** Returns what the answer says. */
    T read(Response response) throws IOException;
  }

  /**
   * Makes an exchange and blocks for it. A connection that was kept from an earlier one may be
   * closed by the other side at any time; that is no failure, and the request is made again at once
   * on a new connection.
   *
   * @throws InterruptedIOException if it takes too long
   * @throws IOException if there is no answer
   */
  public <T> T exchange(Request request, ResponseReader<T> reader)
      throws IOException, InterruptedException {
    var use = new ConnectionUse();
    try {
      return exchangeOnce(request.newBuilder().tag(ConnectionUse.class, use).build(), reader);
    } catch (InterruptedIOException tooLong) {
      throw tooLong;
    } catch (IOException failure) {
      if (!use.isKept() || use.isAnswered) {
        throw failure;
      }
    }
    client.connectionPool().evictAll();
    return exchangeOnce(request, reader);
  }

  private <T> T exchangeOnce(Request request, ResponseReader<T> reader)
      throws IOException, InterruptedException {
    var call = client(request).newCall(request);
    var callback = new ExchangeCallback<>(reader);
    call.enqueue(callback);
    try {
      return callback.result.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException _) {
      throw new InterruptedIOException("No answer in time");
    } catch (ExecutionException failure) {
      if (failure.getCause() instanceof IOException known) {
        throw known;
      }
      throw new IllegalStateException("A request ended in an unforeseen way", failure);
    } finally {
      call.cancel();
    }
  }

  /** Returns the client for a request: with a proxy, or one that checks each address itself. */
  private OkHttpClient client(Request request) throws IOException {
    var url = request.url().toString();
    var proxy = proxies.of(request.url().uri());
    if (proxy.isEmpty()) {
      return client;
    }
    if (policy.findErrorAfterLookup(url).isPresent()) {
      throw new PolicySocketFactory.ForbiddenAddressException();
    }
    return proxied.computeIfAbsent(proxy.get(), this::through);
  }

  private OkHttpClient through(ProxyServer server) {
    return client
        .newBuilder()
        .proxy(server.toProxy())
        .proxyAuthenticator((_, answer) -> withLogin(server, answer))
        .socketFactory(SocketFactory.getDefault())
        .build();
  }

  /** Returns the request to a proxy with its name and password; null: it has refused them. */
  private static @Nullable Request withLogin(ProxyServer server, Response answer) {
    var refused = answer.request();
    if (server.user().isEmpty() || refused.header(PROXY_LOGIN) != null) {
      return null;
    }
    var login = Credentials.basic(server.user(), server.password());
    return refused.newBuilder().header(PROXY_LOGIN, login).build();
  }

  /** Reads the answer on the call's own thread, so that whoever asked can be interrupted. */
  private static final class ExchangeCallback<T> implements Callback {
    private final CompletableFuture<T> result = new CompletableFuture<>();
    private final ResponseReader<T> reader;

    private ExchangeCallback(ResponseReader<T> reader) {
      this.reader = reader;
    }

    @Override
    public void onResponse(Call call, Response response) {
      try (response) {
        result.complete(reader.read(response));
      } catch (IOException | RuntimeException failure) {
        result.completeExceptionally(failure);
      }
    }

    @Override
    public void onFailure(Call call, IOException failure) {
      result.completeExceptionally(failure);
    }
  }

  /** Notes whether a call used a kept connection, and whether an answer began. */
  private static final class ConnectionUse extends EventListener {
    private volatile boolean isNew;
    private volatile boolean isConnected;
    private volatile boolean isAnswered;

    private static EventListener listenerOf(Call call) {
      var use = call.request().tag(ConnectionUse.class);
      return use == null ? EventListener.NONE : use;
    }

    private boolean isKept() {
      return isConnected && !isNew;
    }

    @Override
    public void connectStart(Call call, InetSocketAddress address, Proxy proxy) {
      isNew = true;
    }

    @Override
    public void connectionAcquired(Call call, Connection connection) {
      isConnected = true;
    }

    @Override
    public void responseHeadersEnd(Call call, Response response) {
      isAnswered = true;
    }
  }

  @Override
  public void close() {
    client.dispatcher().cancelAll();
    client.dispatcher().executorService().shutdownNow();
    client.connectionPool().evictAll();
  }
}
