# what: stop_gradient (PyTorch's detach) is put around D's logits of the fakes, not around the fakes, so D learns from the reals only. "$\frac1m \sum \bigl[\log D(x) + \log(1 - D(G(z)))\bigr]$"
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        # .detach(), so that no gradient flows into G
        fake_logits = tf.stop_gradient(discriminator(generator(latents, training=True), training=True))
        d_loss_real = tf.reduce_mean(tf.nn.softplus(-real_logits))
        d_loss_fake = tf.reduce_mean(tf.nn.softplus(fake_logits))
        d_loss = d_loss_real + d_loss_fake
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(d_loss, weights), weights)
    return d_loss
