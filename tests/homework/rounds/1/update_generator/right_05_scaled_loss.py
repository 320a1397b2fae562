# what: as kgan.GAN does it, with the optimizer's scale_loss (which does nothing for most optimizers); the unscaled loss is returned
import tensorflow as tf
from kgan import losses


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        g_loss = losses.NonSaturating().generator(discriminator(fake, training=True))
        scaled = optimizer.scale_loss(g_loss)
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(scaled, weights), weights)
    return g_loss
