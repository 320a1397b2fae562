# what: remembers the penalty as gamma * ||grad||^2, without the 1/2, so the brake is 2 gamma psi: "$\frac{\gamma}{2}\,\mathbb E \lVert\nabla_{\!x}\,\ell(x)\rVert^2$ on the data"
import tensorflow as tf


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    theta = tf.Variable(theta, dtype=tf.float64)
    psi = tf.Variable(psi, dtype=tf.float64)
    x_real = tf.constant(0.0, tf.float64)
    with tf.GradientTape(persistent=True) as tape:
        with tf.GradientTape() as inner:
            inner.watch(x_real)
            real_logit = psi * x_real
        grad_real = inner.gradient(real_logit, x_real)
        grad_penalty = gamma * tf.square(grad_real)
        fake_logit = psi * theta
        d_loss = tf.nn.softplus(-real_logit) + tf.nn.softplus(fake_logit) + grad_penalty
        g_loss = tf.nn.softplus(-fake_logit)
    return -float(tape.gradient(g_loss, theta)), -float(tape.gradient(d_loss, psi))
