# what: freezes D for the step with discriminator.trainable = False and thaws it afterwards; a frozen BatchNorm runs in inference mode, and layers of D that were frozen before are thawed too; ruled out (lesson 6): "BatchNorm's moving statistics move in either turn all the same"
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    discriminator.trainable = False  # do not train D here
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        fake_logits = discriminator(fake, training=True)
        g_loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(g_loss, weights), weights)
    discriminator.trainable = True
    return g_loss
